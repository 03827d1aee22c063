// «وضعیت پایانه»: how the terminal is, and what to do about requests that central refused. No customer is named in it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Sheet {
    id: sheet

    required property var session
    readonly property var staff: session.staff
    readonly property bool asking: staff.asideCode !== ""

    objectName: "staff.sheet"
    open: staff.open
    title: asking ? qsTrId("panel.aside.heading").replace("{code}", staff.asideCode) : qsTrId("panel.heading")
    iconName: "info"
    widest: Theme.mm(Theme.portrait ? 230 : asking ? 260 : 430)
    onClosing: asking ? staff.keep() : staff.leave()
    onAskingChanged: {
        if (open && !asking)
            enter();
    }

    Notice {
        objectName: "staff.news"
        Layout.fillWidth: true
        visible: sheet.staff.news !== ""
        kind: sheet.staff.failed ? "error" : "success"
        text: sheet.staff.news
    }
    Loader {
        Layout.fillWidth: true
        active: sheet.asking
        visible: active
        sourceComponent: SetAside {
            staff: sheet.staff
        }
    }
    FormScroll {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !sheet.asking
        implicitHeight: contentHeight

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : Theme.compact ? 2 : 3
            columnSpacing: Theme.wide
            rowSpacing: Theme.snug
            uniformCellWidths: true

            Repeater {
                model: sheet.staff.facts

                StaffFact {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
        SubheadingText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.snug
            visible: refused.count > 0
            text: qsTrId("panel.refused")
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }
        CaptionText {
            Layout.fillWidth: true
            visible: refused.count > 0 && !sheet.staff.attended
            text: qsTrId("panel.elsewhere")
        }
        Repeater {
            id: refused

            model: sheet.staff.refused

            RefusedCard {
                Layout.fillWidth: true
                attended: sheet.staff.attended
                busy: sheet.staff.busy
                onRetrying: sheet.staff.retry(eventId)
                onExporting: sheet.staff.export(eventId)
                onGivingUp: sheet.staff.askAside(eventId)
            }
        }
        CaptionText {
            Layout.fillWidth: true
            visible: text !== ""
            text: sheet.staff.more
        }
    }
}
