package io.duban.intake;

import static java.util.stream.Collectors.joining;

import io.duban.plan.PlanItem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Stands for how things are when somebody looks at them, and is another one once any of them has changed. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Of the texts of these things, in their order. */
    public static String of(Object... things) {
        String text = Arrays.stream(things).map(String::valueOf).collect(joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What changes whenever one of the items does, comes or goes. */
    public static String versions(List<PlanItem> items) {
        return items.stream().map(item -> item.id() + ":" + item.version()).collect(joining(","));
    }
}
