package io.duban.modeling.checking;

import java.util.Optional;
import java.util.stream.Stream;

/** The errors that a file defines, by which those that throw and those that catch find each other. */
final class ErrorCodes {

    private final Drawn drawn;

    ErrorCodes(Drawn drawn) {
        this.drawn = drawn;
    }

    /** The code of the error that an event throws or catches; empty where it names none. */
    String of(Node event) {
        return event.child("errorEventDefinition")
                .map(definition -> definition.attribute("errorRef"))
                .flatMap(this::code)
                .orElse("");
    }

    private Optional<String> code(String id) {
        return Stream.ofNullable(drawn.process().parent())
                .flatMap(definitions -> definitions.children("error"))
                .filter(error -> id.equals(error.id()))
                .map(error -> String.valueOf(error.attribute("errorCode")))
                .findFirst();
    }
}
