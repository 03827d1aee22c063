// Draws one layout of letters; physical order, so it is the same in every language.
pragma ComponentBehavior: Bound

import QtQuick
import theme

Column {
    id: board

    required property string layout
    property bool shifted: false
    property int maximumHeight: Theme.screenHeight
    property int maximumWidth: Theme.screenWidth - 2 * Theme.snug
    property bool switchable: true

    readonly property var rows: KeyLayouts.rows(shifted ? layout + "-shift" : layout)
    readonly property int gap: Math.min(Theme.mm(2), Math.round(maximumWidth / 120))
    readonly property int unit: Math.min(Theme.mm(21), Math.floor((maximumWidth + gap) / 12) - gap)
    readonly property int keyHeight: Math.min(Theme.mm(16), Math.floor((maximumHeight - 4 * gap) / 5))

    signal struck(string token)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: gap
    width: 12 * unit + 11 * gap

    Repeater {
        model: board.rows

        Row {
            id: line

            required property var modelData

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: board.gap

            Repeater {
                model: line.modelData

                Key {
                    required property var modelData

                    token: modelData.token
                    visible: token !== "switch" || board.switchable
                    face: token === "switch" ? qsTrId(board.layout === "latin" ? "key.toPersian" : "key.toLatin") : KeyLayouts.face(token)
                    on: token === "shift" && board.shifted
                    width: Math.round(modelData.units * board.unit + (modelData.units - 1) * board.gap)
                    height: board.keyHeight
                    onStruck: token => board.struck(token)
                }
            }
        }
    }
}
