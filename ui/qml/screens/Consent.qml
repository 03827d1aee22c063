// Who asks for which data and why; granting and denying are the two buttons of the frame.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

QuestionPage {
    id: page

    readonly property var consent: session.consent

    aside: Scopes {
        Layout.fillWidth: true
        visible: page.beside && page.consent.scopes.length > 0
        scopes: page.consent.scopes
    }

    Scopes {
        Layout.fillWidth: true
        visible: !page.beside && page.consent.scopes.length > 0
        scopes: page.consent.scopes
    }
    SubheadingText {
        Layout.fillWidth: true
        text: page.consent.title
    }
    Paragraphs {
        Layout.fillWidth: true
        spacing: Theme.gap
        texts: page.consent.paragraphs
    }
}
