// What every button has in common; PrimaryButton, SecondaryButton, QuietButton and IconButton choose its colours.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import theme

T.Button {
    id: button

    property string iconName: ""
    property bool iconAfter: false
    property bool iconOnly: false
    property bool busy: false
    property string description: ""
    property color fill: "transparent"
    property color fillPressed: Theme.colours.pressed
    property color edge: "transparent"
    property color tint: Theme.colours.ink
    property color tintPressed: tint

    readonly property color shownTint: !enabled ? Theme.colours.inkDisabled : down ? tintPressed : tint

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.mm(6)
    verticalPadding: Theme.tight
    spacing: Theme.snug
    focusPolicy: Qt.TabFocus
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: Font.Medium

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: description
    Accessible.onPressAction: if (button.enabled) button.click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        implicitWidth: (button.iconName === "" && !button.busy ? 0 : Theme.icon) + (button.iconOnly ? 0 : label.implicitWidth + label.beside)
        implicitHeight: words.implicitHeight

        Row {
            id: words

            anchors.centerIn: parent
            layoutDirection: button.iconAfter ? Qt.RightToLeft : Qt.LeftToRight
            spacing: button.iconOnly ? 0 : button.spacing

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.iconName !== "" && !button.busy
                name: button.iconName
                tint: button.shownTint
            }
            Loader {
                anchors.verticalCenter: parent.verticalCenter
                active: button.busy
                visible: active
                sourceComponent: Spinner {
                    tint: button.shownTint
                }
            }
            Text {
                id: label

                readonly property int beside: button.iconName === "" && !button.busy ? 0 : button.spacing

                anchors.verticalCenter: parent.verticalCenter
                // Persian letters stand higher in their line than the middle of it.
                anchors.verticalCenterOffset: Math.round(button.font.pixelSize * 0.06)
                visible: !button.iconOnly
                width: Math.min(implicitWidth, Math.max(0, button.availableWidth - beside - (beside > 0 ? Theme.icon : 0)))
                text: button.text
                textFormat: Text.PlainText
                font: button.font
                color: button.shownTint
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: !button.enabled && button.fill.a > 0 ? Theme.colours.sunken : button.down ? button.fillPressed : button.fill
        border.width: Theme.outlineWidth
        border.color: button.enabled || button.edge.a === 0 ? button.edge : Theme.highContrast ? Theme.colours.inkDisabled : Theme.colours.sunken

        FocusRing {
            shown: button.visualFocus
        }
    }
}
