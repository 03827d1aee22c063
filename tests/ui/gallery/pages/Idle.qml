import controls
import theme

IdleVeil {
    id: page

    signal told(string event)

    anchors.margins: -Theme.margin
    secondsLeft: 14
    active: true
    onMoreTime: page.told("more")
    onFinishing: page.told("finish")
}
