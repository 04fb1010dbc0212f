package io.duban.worklist.web;

import io.duban.worklist.Desk;

/** How much waits; counts stop at 100. */
record CountsJson(int waiting, int overdue) {

    static CountsJson of(Desk.Counts given) {
        return new CountsJson(given.waiting(), given.overdue());
    }
}
