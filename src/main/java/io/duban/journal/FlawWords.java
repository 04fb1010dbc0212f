package io.duban.journal;

import io.duban.shared.Subject;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A flaw in one sentence. */
@Component("flawWords")
public class FlawWords {

    private final MessageSource messages;

    FlawWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Flaw flaw, Locale language) {
        return messages.getMessage(
                "journal.flaw." + flaw.kind(),
                new Object[] {subject(flaw, language), Integer.toString(flaw.seq()), Integer.toString(flaw.seal())},
                language);
    }

    private String subject(Flaw flaw, Locale language) {
        Subject.Kind kind = flaw.subjectKind();
        return kind == null ? "" : messages.getMessage("enum.Kind." + kind, null, language) + " " + flaw.subjectId();
    }
}
