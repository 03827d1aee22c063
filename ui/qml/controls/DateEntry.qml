// A Jalali date in three parts, in the order in which it is said: day, month, year.
import QtQuick
import QtQuick.Layouts
import theme

FieldFrame {
    id: entry

    property string day: ""
    property string month: ""
    property string year: ""
    // The name of the month typed so far, if it is one.
    property string monthName: monthNames[Number(Array.from(monthPart.text).map(Theme.latin).join("")) - 1] ?? ""
    readonly property string typedDay: dayPart.text
    readonly property string typedMonth: monthPart.text
    readonly property string typedYear: yearPart.text
    readonly property bool active: dayPart.activeFocus || monthPart.activeFocus || yearPart.activeFocus

    readonly property list<string> monthNames: [qsTrId("month.1"), qsTrId("month.2"), qsTrId("month.3"), qsTrId("month.4"), qsTrId("month.5"), qsTrId("month.6"), qsTrId("month.7"), qsTrId("month.8"), qsTrId("month.9"), qsTrId("month.10"), qsTrId("month.11"), qsTrId("month.12")]

    signal edited(string day, string month, string year)
    signal departed
    signal accepted

    function purge(): void {
        [dayPart, monthPart, yearPart].forEach(part => part.purge());
    }

    function tell(part: DatePart, next: DatePart): void {
        entry.edited(dayPart.text, monthPart.text, yearPart.text);
        if (part.text.length === part.places && next !== null)
            next.forceActiveFocus(Qt.OtherFocusReason);
    }

    onDayChanged: if (dayPart.text !== day) dayPart.text = day
    onMonthChanged: if (monthPart.text !== month) monthPart.text = month
    onYearChanged: if (yearPart.text !== year) yearPart.text = year
    onActiveFocusChanged: if (!activeFocus) departed()
    Component.onCompleted: {
        dayPart.text = day;
        monthPart.text = month;
        yearPart.text = year;
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.mm(130 * Theme.textScale)
        spacing: Theme.gap

        DatePart {
            id: dayPart

            objectName: entry.objectName === "" ? "" : entry.objectName + ".day"
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.alignment: Qt.AlignTop
            focus: true
            label: qsTrId("date.day")
            groupLabel: entry.label
            groupDescription: entry.spokenDescription
            places: 2
            wrong: entry.error !== ""
            onEdited: entry.tell(dayPart, monthPart)
            onAccepted: monthPart.forceActiveFocus(Qt.TabFocusReason)
        }
        DatePart {
            id: monthPart

            objectName: entry.objectName === "" ? "" : entry.objectName + ".month"
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.alignment: Qt.AlignTop
            label: qsTrId("date.month")
            groupLabel: entry.label
            groupDescription: entry.spokenDescription
            places: 2
            note: entry.monthName
            wrong: entry.error !== ""
            onEdited: entry.tell(monthPart, yearPart)
            onErasedPastStart: dayPart.forceActiveFocus(Qt.BacktabFocusReason)
            onAccepted: yearPart.forceActiveFocus(Qt.TabFocusReason)
        }
        DatePart {
            id: yearPart

            objectName: entry.objectName === "" ? "" : entry.objectName + ".year"
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            Layout.alignment: Qt.AlignTop
            label: qsTrId("date.year")
            groupLabel: entry.label
            groupDescription: entry.spokenDescription
            places: 4
            wrong: entry.error !== ""
            onEdited: entry.tell(yearPart, null)
            onErasedPastStart: monthPart.forceActiveFocus(Qt.BacktabFocusReason)
            onAccepted: entry.accepted()
        }
    }
}
