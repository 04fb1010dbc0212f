package io.duban.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.organization.Newcomers;
import io.duban.web.Wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sends texts and reads again what became of them: each is told as it was sent, sign by sign, or was refused. */
final class ReadAgain {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> carriedOut;
    private final List<String> otherwise = new ArrayList<>();
    private int kept;

    /** @param carriedOut takes the method and the address of whatever was carried out and read again */
    ReadAgain(Set<String> carriedOut) {
        this.carriedOut = carriedOut;
    }

    /** What was told otherwise than it was sent, in words. */
    List<String> otherwise() {
        return otherwise;
    }

    /** How many texts were told as they were sent. */
    int kept() {
        return kept;
    }

    /** Sends a body with the text for %1$s and something unique for %2$s; the address where it is read. */
    String sent(SignedInWire wire, String method, String address, String form, String text) {
        String body = form.formatted(json(text), Newcomers.unique());
        boolean there = method.equals("PUT") && wire.get(address).status() == 200;
        Reply reply = there
                ? wire.send(method, address, body, "Content-Type: application/json", "If-Match: *")
                : wire.send(method, address, body, "Content-Type: application/json");
        String read = reply.header("Location").isEmpty() ? address : reply.header("Location");
        carriedOut(reply, method, address);
        return held(wire, reply, body, text, read);
    }

    private void carriedOut(Reply reply, String method, String address) {
        if (reply.status() < 300) {
            carriedOut.add(method + " " + address);
        }
    }

    /** What has no text, or not only: each of its values is told there, whoever it is that reads. */
    Reply chosen(SignedInWire wire, String method, String address, String body, String read, SignedInWire reader) {
        String[] headers = {"Content-Type: application/json", "If-Match: *"};
        Reply reply = wire.send(method, address, body, method.equals("PUT") ? headers : new String[] {headers[0]});
        carriedOut(reply, method, address);
        if (reply.status() >= 300) {
            otherwise.add(reply.status() + " " + method + " " + address + " " + reply.body());
            return reply;
        }
        Reply told = reader.get(read.isEmpty() ? reply.header("Location") : read);
        List<String> missing = Echo.missing(body, told.body());
        if (told.status() == 200 && missing.isEmpty()) {
            kept++;
        } else {
            otherwise.add(told.status() + " " + read + " does not tell " + missing + ": " + told.body());
        }
        return reply;
    }

    /** The same for what is read at another address, or by somebody else. */
    void sent(SignedInWire wire, String address, String form, String text, String read, SignedInWire reader) {
        String body = form.formatted(json(text), Newcomers.unique());
        Reply reply = wire.send("POST", address, body, "Content-Type: application/json");
        carriedOut(reply, "POST", address);
        if (reply.status() >= 300) {
            otherwise.add(reply.status() + " POST " + address + " " + reply.body());
        } else {
            held(reader, reply, body, text, read);
        }
    }

    /** The same for what is put in its place, whatever version there is. */
    void put(SignedInWire wire, String address, String form, String text, String read) {
        String body = form.formatted(json(text), Newcomers.unique());
        String[] headers = {"Content-Type: application/json", "If-Match: *"};
        Reply reply = wire.send("PUT", address, body, headers);
        carriedOut(reply, "PUT", address);
        held(wire, reply, body, text, read);
    }

    private String held(SignedInWire wire, Reply reply, String body, String text, String read) {
        if (reply.status() >= 300) {
            if (reply.status() != 400 && reply.status() != 422) {
                otherwise.add(reply.status() + " " + read + " " + reply.body());
            }
            return read;
        }
        String told = wire.get(read).body();
        // The day that a request asks to move is told beside the one that it wants.
        Set<String> but = read.startsWith("/api/changes/") ? Set.of("dueOn") : Set.of("password");
        Echo.differences(body, told, but).forEach(difference -> otherwise.add(read + ": " + difference));
        String sign = json(text);
        if (again(told).contains(sign.substring(1, sign.length() - 1))) {
            kept++;
        } else {
            otherwise.add(read + " does not hold " + sign + ": " + told);
        }
        return read;
    }

    /** With all signs written in the same way. */
    private static String again(String told) {
        try {
            return JSON.writeValueAsString(JSON.readTree(told));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text at a place of the answer. */
    static String at(Reply reply, String place) {
        try {
            return JSON.readTree(reply.body()).at(place).asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String json(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
