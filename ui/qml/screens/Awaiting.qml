// What the customer asked for while central was away: what it was, then beside the main answer the two others.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

QuestionPage {
    id: page

    waysApart: true
    Keys.onPressed: event => numbers.take(event)
    aside: Ways {
        id: ways

        shown: page.current && page.beside
    }

    NumberKeys {
        id: numbers

        total: page.beside ? ways.total : under.total
        onChosen: number => (page.beside ? ways : under).choose(number)
    }

    component Ways: WayCards {
        Layout.fillWidth: true
        Layout.margins: Theme.ringWidth + 2
        session: page.session
    }

    SummaryList {
        Layout.fillWidth: true
        session: page.session
        lines: page.current ? page.session.summary.lines : null
    }
    Ways {
        id: under

        shown: page.current && !page.beside
    }
}
