// Digits typed on a clerk's screen name a row: at once where no longer number could be meant, after a moment otherwise.
import QtQuick
import theme

Timer {
    id: keys

    required property int total
    property string struck: ""

    signal chosen(int number)

    function take(event: KeyEvent): void {
        const digit = Theme.latin(event.text);
        event.accepted = Theme.dense && total > 0 && event.text.length === 1 && digit !== "-1" && (struck !== "" || digit !== "0");
        if (!event.accepted)
            return;
        struck += digit;
        if (Number(struck) * 10 > total)
            choose();
        else
            restart();
    }

    function choose(): void {
        const number = Number(struck);
        struck = "";
        stop();
        if (number > 0 && number <= total)
            chosen(number);
    }

    interval: 600
    onTriggered: choose()
}
