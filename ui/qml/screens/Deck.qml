// All screens, one shown: kept ready, and thrown away with the customer.
pragma ComponentBehavior: Bound

import QtQuick
import theme

FocusScope {
    id: deck

    objectName: "deck"

    required property var session
    required property Window view
    required property int padRoom

    readonly property ScreenFiles screens: ScreenFiles {
        counter: deck.session.counter
    }
    readonly property string file: screens.file(session.kind)
    readonly property string place: session.place
    property bool settled: false
    property bool painted: false
    property bool prepared: false
    // Milliseconds between two screens that are made ahead of need.
    property int preloadEvery: 30

    signal displayAsked

    // Destroys every screen that a customer typed into: an emptied field would still undo.
    function wipe(): void {
        for (let number = 0; number < loaders.count; ++number)
            (loaders.objectAt(number) as ScreenLoader).discard();
        preload.restart();
    }

    function shown(): ScreenLoader {
        for (let number = 0; number < loaders.count; ++number) {
            const loader = loaders.objectAt(number) as ScreenLoader;
            if (loader?.current)
                return loader;
        }
        return null;
    }

    function page(): Page {
        return deck.shown()?.item as Page;
    }

    function fit(): void {
        deck.shown()?.fit();
    }

    function focusField(fieldId: string): void {
        deck.page()?.focusField(fieldId);
    }

    function focusFirst(): void {
        deck.page()?.focusFirst();
    }

    function enter(): void {
        const page = deck.page();
        if (page && deck.enabled)
            page.takeFocus();
    }

    clip: true
    onPlaceChanged: {
        settled = false;
        // The first screen of all stands still: nothing was there from which to come.
        if (painted) {
            slide.from = Theme.mm(5) * (session.backward === Theme.rtl ? 1 : -1);
            slide.restart();
        }
        // What is made ahead of need waits until this screen is painted.
        if (preload.running)
            preload.restart();
        Qt.callLater(deck.enter);
        // A stay that ends where the next begins changes nothing that is painted, and settles all the same.
        view.update();
    }

    component ScreenLoader: Loader {
        id: loader

        required property string modelData
        readonly property bool current: deck.file === modelData

        function need(): void {
            if (loader.status !== Loader.Null)
                return;
            loader.fit();
            loader.setSource(loader.modelData + ".qml", {
                "session": deck.session
            });
        }

        // Only the screen in sight follows the deck's size; a binding would have every screen laid out anew.
        function fit(): void {
            loader.width = plane.width;
            loader.height = plane.height;
        }

        function discard(): void {
            if (!loader.current)
                loader.source = "";
        }

        // Out of sight is out of the scene, which is walked as a whole for every change of place or order.
        parent: current ? plane : null
        visible: current
        focus: current
        // Said here too, or else every screen is turned round when it leaves and again when it comes back.
        LayoutMirroring.enabled: Theme.rtl
        LayoutMirroring.childrenInherit: true
        onCurrentChanged: {
            if (current) {
                fit();
                need();
            }
        }
        onLoaded: {
            item.current = Qt.binding(() => loader.current);
            item.padRoom = Qt.binding(() => deck.padRoom);
            item.ready = Qt.binding(() => loader.current && deck.settled);
        }
        Component.onCompleted: {
            if (current)
                need();
        }
    }

    Item {
        id: plane

        width: deck.width
        height: deck.height
        onWidthChanged: deck.fit()
        onHeightChanged: deck.fit()
    }
    Instantiator {
        id: loaders

        model: deck.screens.all

        ScreenLoader {}
    }
    NumberAnimation {
        id: slide

        target: plane
        property: "x"
        to: 0
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }
    Connections {
        target: deck.view

        function onFrameSwapped(): void {
            if (!slide.running && !deck.settled)
                deck.settled = deck.page() !== null;
            if (!deck.painted) {
                deck.painted = true;
                preload.start();
            }
        }
    }
    Timer {
        id: preload

        interval: deck.preloadEvery
        repeat: true
        onTriggered: {
            for (let number = 0; number < loaders.count; ++number) {
                const loader = loaders.objectAt(number) as ScreenLoader;
                if (loader.status === Loader.Null) {
                    loader.need();
                    return;
                }
            }
            deck.prepared = true;
            stop();
        }
    }
}
