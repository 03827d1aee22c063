// One of the customer's requests: what it holds, what became of it, and what its state still allows.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

QuestionPage {
    id: page

    waysApart: true
    function takeFocus(): void {
        (ways.first ?? page).forceActiveFocus(Qt.OtherFocusReason);
    }
    aside: History {
        Layout.fillWidth: true
        session: page.session
        shown: page.current && page.beside
    }

    SummaryList {
        Layout.fillWidth: true
        session: page.session
        shown: page.current
    }
    SubheadingText {
        Layout.fillWidth: true
        visible: ways.visible
        text: qsTrId("request.ways")
    }
    WayCards {
        id: ways

        Layout.fillWidth: true
        Layout.margins: Theme.ringWidth + 2
        columns: Theme.portrait || page.answerWidth < Theme.mm(190) ? 1 : 2
        session: page.session
        shown: page.current
    }
    History {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        session: page.session
        shown: page.current && !page.beside
    }
}
