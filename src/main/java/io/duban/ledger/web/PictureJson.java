package io.duban.ledger.web;

import io.duban.ledger.ProcessPictures;
import java.util.List;
import java.util.Set;

/** A drawn process as BPMN 2.0 XML, with the positions in it. */
record PictureJson(
        String model,
        String name,
        String xml,
        Set<String> active,
        Set<String> finished,
        List<String> waiting,
        boolean running,
        boolean here) {

    static PictureJson of(ProcessPictures.Picture given) {
        return new PictureJson(
                given.model(),
                given.name(),
                given.xml(),
                given.active(),
                given.finished(),
                given.waiting(),
                given.running(),
                given.here());
    }
}
