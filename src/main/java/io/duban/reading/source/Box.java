package io.duban.reading.source;

/** A rectangle on a page in points, from its upper left corner on. */
record Box(float left, float top, float right, float bottom) {

    boolean holds(float x, float y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Whether the two touch, or come as near as this. */
    boolean meets(Box other, float near) {
        return left <= other.right + near
                && other.left <= right + near
                && top <= other.bottom + near
                && other.top <= bottom + near;
    }

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }
}
