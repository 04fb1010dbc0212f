package io.duban.demo;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints the address and the demo people when Duban has started. */
@Component
@DemoOnly
class Greeting {

    private final ServletWebServerApplicationContext server;
    private final Samples samples;
    private final MessageSource messages;

    Greeting(ServletWebServerApplicationContext server, Samples samples, MessageSource messages) {
        this.server = server;
        this.samples = samples;
        this.messages = messages;
    }

    @SuppressWarnings("SystemOut") // Said to the person at the console, whatever the log's settings.
    void print() {
        String people = samples.featured().stream()
                .map(person -> "  %-16s %s  %s".formatted(person.account(), person.name(), person.does()))
                .collect(Collectors.joining(System.lineSeparator()));
        Object[] words = {"http://localhost:" + server.getWebServer().getPort(), DemoRun.PASSWORD, people};
        System.out.println(messages.getMessage("demo.greeting", words, Locale.CHINESE));
    }
}
