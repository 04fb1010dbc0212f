package io.duban.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One connection over which any bytes may be sent, also those that no well-behaved client would send. */
public final class Wire implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream answers;

    public Wire(int port) {
        this.port = port;
    }

    /** What came back; names of headers in lower case. */
    public record Reply(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        public boolean isProblem() {
            return header("Content-Type").startsWith("application/problem+json");
        }
    }

    /** Sends a request as it stands here; the length of the body is added. Headers are written as UTF-8. */
    public Reply send(String method, String target, List<String> headers, byte[] body) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes((method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n").getBytes(UTF_8));
        headers.forEach(header -> request.writeBytes((header + "\r\n").getBytes(UTF_8)));
        if (body.length > 0 || method.startsWith("P")) {
            request.writeBytes(("Content-Length: " + body.length + "\r\n").getBytes(UTF_8));
        }
        request.writeBytes("\r\n".getBytes(UTF_8));
        request.writeBytes(body);
        return send(request.toByteArray(), method.equals("HEAD"));
    }

    /** Sends these bytes and nothing else. */
    public Reply bytes(byte[] request) {
        return send(request, false);
    }

    private Reply send(byte[] request, boolean withoutBody) {
        try {
            boolean kept = socket != null;
            try {
                return exchange(request, withoutBody);
            } catch (IOException e) {
                close();
                if (!kept) {
                    throw e;
                }
                // The server has closed the connection behind its last answer.
                return exchange(request, withoutBody);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply exchange(byte[] request, boolean withoutBody) throws IOException {
        if (socket == null) {
            socket = new Socket("localhost", port);
            socket.setSoTimeout(30_000);
            socket.setTcpNoDelay(true);
            answers = new BufferedInputStream(socket.getInputStream());
        }
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
        Reply reply = read(withoutBody);
        if ("close".equalsIgnoreCase(reply.header("Connection"))) {
            close();
        }
        return reply;
    }

    private Reply read(boolean withoutBody) throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        boolean empty = withoutBody || status == 204 || status == 304;
        return new Reply(status, headers, empty ? "" : new String(body(headers), UTF_8));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int size = chunk(); size > 0; size = chunk()) {
                all.writeBytes(answers.readNBytes(size));
                line();
            }
            line();
            return all.toByteArray();
        }
        String length = headers.get("content-length");
        return length == null ? answers.readAllBytes() : answers.readNBytes(Integer.parseInt(length));
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int sign = answers.read(); sign != '\n'; sign = answers.read()) {
            if (sign < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (sign != '\r') {
                line.write(sign);
            }
        }
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            socket = null;
        }
    }
}
