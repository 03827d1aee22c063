// Loads a file after the first frame, ahead of need or when it is needed, so that the first frame waits for none of it.
import QtQuick

Loader {
    id: loader

    required property url file
    // A function for each property of the file, which follows what the function reads.
    property var follows: ({})
    // A function for each signal of the file.
    property var answers: ({})
    property bool ahead: false
    property bool needed: false
    property bool complete: false

    function load(): void {
        if (!complete || (!ahead && !needed) || status !== Loader.Null)
            return;
        const first = {};
        for (const name in follows)
            first[name] = follows[name]();
        setSource(file, first);
    }

    onAheadChanged: load()
    onNeededChanged: load()
    onLoaded: {
        for (const name in follows)
            item[name] = Qt.binding(follows[name]);
        for (const name in answers)
            item[name].connect(answers[name]);
    }
    Component.onCompleted: {
        complete = true;
        load();
    }
}
