package io.duban.web.pace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/** Somebody who takes his time. */
final class SlowLine implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;
    private final Socket socket = new Socket();
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private boolean ended;

    SlowLine(int port) {
        try {
            // So little that the other side cannot get rid of an answer at once.
            socket.setReceiveBufferSize(2048);
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SlowLine say(String text) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(UTF_8));
            out.flush();
        } catch (SocketException cutOff) {
            // What was said before it was cut off is still to be heard.
            ended = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Says the same again and again, until somebody answers or hangs up. */
    String drip(String drop) {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        int before = heard.size();
        while (!ended && heard.size() == before && System.nanoTime() < giveUp) {
            say(drop);
            listen(20);
        }
        return answer();
    }

    /** What comes until the other side hangs up. */
    String answer() {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        ended = false;
        while (!ended && System.nanoTime() < giveUp) {
            listen(1000);
        }
        return ended ? heard.toString(UTF_8) : "not hung up after " + heard;
    }

    /** Waits for the first bytes of an answer. */
    String firstWords() {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ended && !isAnswered() && System.nanoTime() < giveUp) {
            listen(1000);
        }
        return heard.toString(UTF_8);
    }

    boolean isAnswered() {
        return heard.size() > 0;
    }

    /** Listens for so long, and takes no more than a little. */
    void listen(int millis) {
        listen(millis, 1024);
    }

    void listen(int millis, int most) {
        try {
            socket.setSoTimeout(millis);
            InputStream in = socket.getInputStream();
            byte[] little = new byte[most];
            int read = in.read(little);
            if (read < 0) {
                ended = true;
            } else {
                heard.write(little, 0, read);
            }
        } catch (SocketTimeoutException nothing) {
            // It was a pause.
        } catch (IOException cutOff) {
            ended = true;
        }
    }

    boolean isEnded() {
        return ended;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
