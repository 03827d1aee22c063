// The middle of a screen when it may be taller than the panel: follows the field that has the focus.
import QtQuick
import QtQuick.Layouts
import theme

Flickable {
    id: view

    default property alias content: column.data
    property int contentSpacing: Theme.gap
    readonly property Item focused: view.Window.activeFocusItem

    function follow(): void {
        let item = view.focused;
        while (item && item !== column)
            item = item.parent;
        if (!item)
            return;
        const top = view.focused.mapToItem(column, 0, 0).y - Theme.mm(14);
        const bottom = top + view.focused.height + Theme.mm(28);
        const end = Math.max(0, view.contentHeight - view.height);
        const wanted = top < view.contentY ? top : bottom > view.contentY + view.height ? bottom - view.height : view.contentY;
        view.contentY = Math.max(0, Math.min(end, wanted));
    }

    clip: true
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    onFocusedChanged: follow()
    onHeightChanged: follow()
    Accessible.ignored: true

    ColumnLayout {
        id: column

        // The hint's room is kept without it too: text that wraps otherwise for it could call for it and send it away for ever.
        width: view.width - hint.width - Theme.snug
        x: Theme.rtl ? hint.width + Theme.snug : 0
        spacing: view.contentSpacing
    }
    ScrollHint {
        id: hint

        view: view
        parent: view
        x: Theme.rtl ? 0 : view.width - width
        height: view.height
    }
}
