// Everything the customer told, before it is used.
import QtQuick
import QtQuick.Layouts

QuestionPage {
    id: page

    SummaryList {
        Layout.fillWidth: true
        session: page.session
        lines: page.session.summary.review
    }
}
