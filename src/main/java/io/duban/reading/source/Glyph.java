package io.duban.reading.source;

/** A character on a page. */
record Glyph(String text, Box box) {

    float x() {
        return (box.left() + box.right()) / 2;
    }

    float y() {
        return (box.top() + box.bottom()) / 2;
    }

    /** Some programs print bold characters twice, a little apart. */
    boolean isAgain(Glyph before) {
        return text.equals(before.text)
                && Math.abs(box.left() - before.box.left()) < box.width() * 0.3
                && Math.abs(box.top() - before.box.top()) < 1;
    }
}
