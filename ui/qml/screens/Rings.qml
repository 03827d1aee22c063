// Large quiet circles behind the invitation; as rounded rectangles they would be kept in memory several times over.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

Shape {
    id: rings

    component Ring: ShapePath {
        id: ring

        required property real share
        readonly property real reach: rings.height * share / 2

        fillColor: Qt.rgba(1, 1, 1, 0.028)
        strokeWidth: -1

        PathAngleArc {
            centerX: ring.reach * 0.3
            centerY: rings.height - ring.reach * 0.24
            radiusX: ring.reach
            radiusY: ring.reach
            sweepAngle: 360
        }
    }

    preferredRendererType: Shape.CurveRenderer

    Ring {
        share: 0.5
    }
    Ring {
        share: 0.85
    }
    Ring {
        share: 1.2
    }
    Ring {
        share: 1.6
    }
}
