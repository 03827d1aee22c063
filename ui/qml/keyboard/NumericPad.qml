// Digits in the order of a telephone, left to right in every language; erasing is at the right-hand end.
pragma ComponentBehavior: Bound

import QtQuick
import theme

Item {
    id: pad

    property list<string> extras: []
    property int maximumHeight: Theme.screenHeight
    readonly property int gap: Theme.keyGap
    readonly property int key: Math.min(Theme.key, Math.floor((maximumHeight - 3 * gap) / 4), Math.floor((Theme.screenWidth - 5 * gap) / 4.4))

    signal struck(string token)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitWidth: 4 * key + 3 * gap + Math.round(key * 0.4)
    implicitHeight: 4 * key + 3 * gap

    Repeater {
        model: KeyLayouts.pad.concat(pad.extras.slice(0, 2).map((token, index) => [token, index * 2, 3, 1]))

        Key {
            required property var modelData

            readonly property int column: modelData[1]
            readonly property int row: modelData[2]
            readonly property int rows: modelData[3]

            token: Theme.digits(modelData[0])
            x: column * (pad.key + pad.gap)
            y: row * (pad.key + pad.gap)
            width: column === 3 ? Math.round(pad.key * 1.4) : pad.key
            height: rows * pad.key + (rows - 1) * pad.gap
            onStruck: token => pad.struck(token)
        }
    }
}
