package io.duban.journal;

import java.io.PrintStream;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code verify-journal} on the command line: verifies the whole journal, prints what came out, and ends the program
 * with 0 when all of it fits and with 1 when something does not.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VerifyCommand implements ApplicationRunner {

    static final String COMMAND = "verify-journal";

    private final Verifier verifier;
    private final FlawWords words;
    private final MessageSource messages;
    private final ConfigurableApplicationContext context;

    VerifyCommand(Verifier verifier, FlawWords words, MessageSource messages, ConfigurableApplicationContext context) {
        this.verifier = verifier;
        this.words = words;
        this.messages = messages;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.getNonOptionArgs().contains(COMMAND)) {
            int code = verify(System.out, Locale.SIMPLIFIED_CHINESE);
            System.exit(SpringApplication.exit(context, () -> code));
        }
    }

    /** 0: all of it fits; 1: something does not. */
    int verify(PrintStream out, Locale language) {
        Verification found = verifier.verify(soFar -> {});
        out.println(messages.getMessage(
                "journal.command.checked", new Object[] {found.entries(), found.seals()}, language));
        out.println(messages.getMessage(
                found.sound() ? "journal.command.sound" : "journal.command.broken",
                new Object[] {found.flawCount()},
                language));
        found.flaws().forEach(flaw -> out.println(" - " + words.of(flaw, language)));
        return found.sound() ? 0 : 1;
    }
}
