// Swaps the screens, types what the drawn keys say and filters the cities, as plainly as a browser can.
const screens = [...document.querySelectorAll(".screen")];
let shown = 0;
let field = null;

function show(number) {
    screens[shown].classList.remove("shown");
    shown = number % screens.length;
    screens[shown].classList.add("shown");
    field = screens[shown].querySelector(".field");
}

function typed(key) {
    field.textContent = key === null ? "" : field.textContent + key;
    const found = screens[shown].querySelector(".found");
    if (!found)
        return;
    const wanted = field.textContent;
    const names = wanted ? CITIES.filter(city => city.startsWith(wanted)).slice(0, 5) : [];
    found.replaceChildren(...names.map(name => Object.assign(document.createElement("li"), { textContent: name })));
}

for (const button of document.querySelectorAll(".next"))
    button.addEventListener("click", () => show(shown + 1));
for (const key of document.querySelectorAll("kbd"))
    key.addEventListener("pointerdown", () => typed(key.className === "clear" ? null : key.textContent));
for (const screen of screens)
    screen.querySelectorAll("kbd").forEach((key, number) => key.dataset.number = number);
