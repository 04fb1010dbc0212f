package io.duban.modeling;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.shared.Subject;
import java.util.UUID;

/** A model as the journal knows it: by an id that follows from its key. */
public final class ModelSubject {

    private ModelSubject() {}

    public static Subject of(String model) {
        return new Subject(Subject.Kind.MODEL, UUID.nameUUIDFromBytes(model.getBytes(UTF_8)));
    }
}
