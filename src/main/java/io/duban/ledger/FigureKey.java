package io.duban.ledger;

import io.duban.shared.PageKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of {@link KnownFigure}s ended; of a task without indicators the second id is nobody's. */
public record FigureKey(UUID task, UUID indicator) {

    private static final UUID NONE = new UUID(0, 0);

    static String text(KnownFigure figure) {
        return figure.taskId() + "_"
                + (figure.indicatorId() == null ? NONE : figure.indicatorId().value());
    }

    static @Nullable FigureKey read(@Nullable String text) {
        return PageKey.read(text, 2, parts -> new FigureKey(PageKey.id(parts[0]), PageKey.id(parts[1])));
    }
}
