// The confirmation of a request or of what was done with one: its code, what happens next, every way to keep it, ways on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

QuestionPage {
    id: page

    readonly property var done: session.done
    readonly property list<string> steps: done.steps
    property int places: 4

    onStepsChanged: places = Math.max(places, steps.length)
    waysApart: true
    Keys.onPressed: event => numbers.take(event)
    aside: [
        TrackingCode {
            Layout.fillWidth: true
            code: page.done.trackingCode
            spoken: page.done.spokenCode
        },
        Notice {
            objectName: "paper"
            Layout.fillWidth: true
            visible: page.done.paper !== ""
            kind: page.done.paperMood
            text: page.done.paper
        },
        QrCard {
            Layout.fillWidth: true
            visible: page.done.qr !== ""
            source: page.done.qr
        }
    ]

    SubheadingText {
        Layout.fillWidth: true
        text: qsTrId("done.next")
    }
    Repeater {
        model: page.places

        Promise {
            required property int index

            Layout.fillWidth: true
            visible: index < page.steps.length
            iconName: page.done.icons[index] ?? "info"
            text: page.steps[index] ?? ""
        }
    }
    NumberKeys {
        id: numbers

        total: ways.total
        onChosen: number => ways.choose(number)
    }
    WayCards {
        id: ways

        Layout.fillWidth: true
        Layout.margins: Theme.ringWidth + 2
        session: page.session
        shown: page.current
    }
    SummaryList {
        Layout.fillWidth: true
        session: page.session
        lines: page.session.summary.receipt
    }
    Image {
        objectName: "preview"
        Layout.fillWidth: true
        Layout.preferredHeight: sourceSize.width > 0 ? Math.min(width, sourceSize.width) * sourceSize.height / sourceSize.width : 0
        visible: page.done.preview !== ""
        source: page.done.preview
        fillMode: Image.PreserveAspectFit
        cache: false
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTrId("done.preview")
    }
}
