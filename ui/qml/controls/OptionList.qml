// One answer out of a few, all in view. The model has the roles optionId, title and detail, and may have `shown`.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

FieldFrame {
    id: group

    property var options: null
    property string selectedId: ""
    property int columns: 1

    signal picking(string optionId)
    // Enter on a clerk's screen, where it moves on.
    signal accepted

    function step(from: int, by: int): void {
        const next = rows.itemAt(from + by);
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    // Focus that is given to the whole goes to what is chosen, or to the first.
    function enter(): void {
        let chosen = 0;
        for (let number = 0; number < rows.count; ++number) {
            if ((rows.itemAt(number) as OptionRow).checked)
                chosen = number;
        }
        group.step(chosen, 0);
    }

    onActiveFocusChanged: {
        if (activeFocus && group.Window.activeFocusItem === group)
            group.enter();
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: spokenDescription

    GridLayout {
        Layout.fillWidth: true
        columns: group.columns
        columnSpacing: Theme.snug
        rowSpacing: Theme.snug
        uniformCellWidths: true

        Repeater {
            id: rows

            model: group.options

            delegate: OptionRow {
                required property int index
                required property var model

                visible: model.shown ?? true
                Layout.fillWidth: true
                Layout.fillHeight: true
                wrong: group.error !== ""
                checked: optionId === group.selectedId
                onClicked: {
                    checked = Qt.binding(() => optionId === group.selectedId);
                    group.picking(optionId);
                }
                onEntered: group.accepted()
                Keys.onDownPressed: group.step(index, 1)
                Keys.onUpPressed: group.step(index, -1)
            }
        }
    }
}
