// Where am I: the names of the stages, those behind, the one at hand and those to come.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

Item {
    id: steps

    property list<string> names: []
    property int current: 0
    property int places: 8

    // Names beside every stage need room; without it only the stage at hand is named.
    readonly property bool named: width >= names.length * Theme.mm(44 * Theme.textScale)
    readonly property string spoken: qsTrId("progress.place").replace("{step}", Theme.digits(Math.min(current + 1, names.length))).replace("{steps}", Theme.digits(names.length)).replace("{name}", names[Math.min(current, names.length - 1)] ?? "")

    onNamesChanged: places = Math.max(places, names.length)
    implicitWidth: Theme.formWidth
    implicitHeight: bars.implicitHeight
    Accessible.role: Accessible.ProgressBar
    Accessible.name: spoken

    ColumnLayout {
        id: bars

        width: parent.width
        spacing: Theme.tight

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.tight

            Repeater {
                model: steps.places

                ColumnLayout {
                    id: stage

                    required property int index

                    readonly property bool behind: index < steps.current
                    readonly property bool here: index === steps.current

                    visible: index < steps.names.length
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: Theme.tight

                    Rectangle {
                        Layout.fillWidth: true
                        implicitHeight: Theme.mm(1.6)
                        radius: height / 2
                        color: stage.behind || stage.here ? Theme.colours.accent : Theme.colours.sunken
                        border.width: Theme.highContrast ? Theme.hairlineWidth : 0
                        border.color: Theme.colours.outline
                    }
                    RowLayout {
                        visible: steps.named
                        spacing: Theme.tight

                        Icon {
                            visible: stage.behind
                            name: "check"
                            size: Theme.mm(4.5)
                            tint: Theme.colours.accent
                        }
                        CaptionText {
                            Layout.fillWidth: true
                            text: steps.names[stage.index] ?? ""
                            color: stage.here ? Theme.colours.accent : Theme.colours.inkSoft
                            font.weight: stage.here ? Font.Bold : Font.Normal
                            elide: Text.ElideRight
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
        CaptionText {
            Layout.fillWidth: true
            visible: !steps.named
            text: steps.spoken
            color: Theme.colours.accent
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }
}
