package io.duban.ledger.web;

import io.duban.ledger.SectionCount;

/** How many tasks of a section show which light. */
record SectionJson(String path, int red, int yellow, int green, int grey) {

    static SectionJson of(SectionCount given) {
        return new SectionJson(given.path(), given.red(), given.yellow(), given.green(), given.grey());
    }
}
