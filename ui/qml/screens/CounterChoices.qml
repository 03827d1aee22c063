// Whatever there is to choose, on a clerk's screen: numbered rows for the arrow keys and the digits.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

QuestionPage {
    id: page

    readonly property bool searched: current && session.kind === "dealer"
    readonly property int cards: session.choices.records.count
    readonly property int total: cards + ways.count

    function row(number: int): ChoiceRow {
        return number < page.cards ? (choices.itemAt(number) as CounterRow)?.row ?? null : ways.itemAt(number - page.cards) as ChoiceRow;
    }

    // The next row that can be chosen, forwards or back.
    function step(from: int, by: int): void {
        for (let number = from + by; number >= 0 && number < page.total; number += by) {
            const next = page.row(number);
            if (next && next.enabled) {
                next.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    function takeFocus(): void {
        if (page.total > 0)
            page.step(-1, 1);
        else
            page.forceActiveFocus(Qt.OtherFocusReason);
    }

    function focusFirst(): void {
        if (page.searched)
            search.forceActiveFocus(Qt.OtherFocusReason);
        else
            page.takeFocus();
    }

    function choose(number: int): void {
        const row = page.row(number - 1);
        if (row && row.enabled) {
            row.forceActiveFocus(Qt.TabFocusReason);
            row.click();
        }
    }

    waysApart: true
    stacked: true
    Keys.onPressed: event => numbers.take(event)

    NumberKeys {
        id: numbers

        total: page.total
        onChosen: number => page.choose(number)
    }
    TextEntry {
        id: search

        objectName: "field.dealer.search"
        Layout.fillWidth: true
        visible: page.searched
        leadingIcon: "search"
        label: qsTrId("dealer.search")
        text: page.session.choices.sought
        onEdited: text => page.session.actions.seek(text)
        onAccepted: page.takeFocus()
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.ringWidth + 2
        spacing: Theme.tight

        Repeater {
            id: choices

            model: page.session.choices.records

            CounterRow {
                visible: shown
                Layout.fillWidth: true
                session: page.session
                onStepping: by => page.step(index, by)
            }
        }
        Repeater {
            id: ways

            model: page.current ? page.session.choices.ways : null

            ChoiceRow {
                id: way

                required property int index
                required danger
                required iconName
                required property string outcome
                required property string help

                objectName: "way." + outcome
                Layout.fillWidth: true
                Layout.topMargin: danger ? 2 * Theme.wide : index === 0 && page.cards > 0 ? Theme.gap : 0
                number: page.cards + index + 1
                subtitle: help
                onClicked: page.session.actions.take(outcome)
                Keys.onDownPressed: page.step(page.cards + index, 1)
                Keys.onUpPressed: page.step(page.cards + index, -1)
            }
        }
    }
}
