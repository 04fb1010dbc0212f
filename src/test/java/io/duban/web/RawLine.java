package io.duban.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A request as no client library would send it, and its answer as it stood on the line. */
public record RawLine(List<String> head, String body) {

    private static final int PATIENCE_MILLIS = 30_000;

    /** Sends the lines and a body, and reads until the server closes. */
    public static RawLine ask(int port, String body, String... lines) {
        String head = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write((head + body).getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return new RawLine(List.of(answer.substring(0, end).split("\r\n")), answer.substring(end + 4));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static RawLine get(int port, String path, String... headers) {
        return ask(
                port,
                "",
                Stream.concat(Stream.of("GET " + path + " HTTP/1.1"), Stream.of(headers))
                        .toArray(String[]::new));
    }

    /** Sends a form. */
    public static RawLine post(int port, String path, String form, String... headers) {
        Stream<String> own = Stream.of(
                "POST " + path + " HTTP/1.1",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + form.getBytes(ISO_8859_1).length);
        return ask(port, form, Stream.concat(own, Stream.of(headers)).toArray(String[]::new));
    }

    public int status() {
        return Integer.parseInt(head.get(0).split(" ")[1]);
    }

    /** Every value of this header. */
    public List<String> all(String name) {
        String begin = name.toLowerCase(Locale.ROOT) + ": ";
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .toList();
    }

    public String header(String name) {
        return all(name).stream().findFirst().orElse("");
    }
}
