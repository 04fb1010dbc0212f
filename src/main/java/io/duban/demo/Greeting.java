package io.duban.demo;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
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
    private final String address;

    Greeting(
            ServletWebServerApplicationContext server,
            Samples samples,
            MessageSource messages,
            @Value("${" + DemoAddress.SETTING + ":0.0.0.0}") String address) {
        this.server = server;
        this.samples = samples;
        this.messages = messages;
        this.address = address;
    }

    @SuppressWarnings("SystemOut") // Said to the person at the console, whatever the log's settings.
    void print() {
        String people = samples.featured().stream()
                .map(person -> "  %-16s %s  %s".formatted(person.account(), person.name(), person.does()))
                .collect(Collectors.joining(System.lineSeparator()));
        String root = "http://" + DemoAddress.host(address) + ":"
                + server.getWebServer().getPort();
        System.out.println(text("demo.greeting", root, DemoRun.PASSWORD, people));
        if (DemoAddress.isOpen(address)) {
            System.out.println(text("demo.greeting.open", address));
        }
    }

    private String text(String key, Object... words) {
        return messages.getMessage(key, words, Locale.CHINESE);
    }
}
