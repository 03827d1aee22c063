// Labelled lines above a text.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

GridLayout {
    id: grid

    property list<string> labels: []
    property list<string> values: []

    visible: labels.length > 0
    columns: 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.tight

    Repeater {
        model: grid.labels.length * 2

        BodyText {
            required property int index

            readonly property int line: Math.floor(index / 2)
            readonly property bool heads: index % 2 === 0

            Layout.fillWidth: !heads
            text: (heads ? grid.labels : grid.values)[line] ?? ""
            color: heads ? Theme.colours.inkSoft : Theme.colours.ink
            font.weight: heads ? Font.Normal : Font.Medium
            wrapMode: heads ? Text.NoWrap : Text.Wrap
        }
    }
}
