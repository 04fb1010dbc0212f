package io.duban.database;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A JDBC address with what Duban relies on added where the person who wrote it left it out. */
final class ConnectionUrl {

    private static final String SCHEME = "jdbc:mysql:";
    private static final String SILENCE = "socketTimeout";
    private static final int PATIENCE_MILLIS = 3000;

    private ConnectionUrl() {}

    /** Refuses an address for another driver; only MySQL's own is on board, and it speaks to MariaDB as well. */
    static String complete(String url) {
        if (!url.startsWith(SCHEME)) {
            throw new DatabaseRefused("database.refused.address", withoutSecrets(url));
        }
        StringBuilder complete = new StringBuilder(url);
        String present = url.toLowerCase(Locale.ROOT);
        char separator = url.indexOf('?') < 0 ? '?' : '&';
        for (Map.Entry<String, String> setting : needed().entrySet()) {
            if (!present.contains(setting.getKey().toLowerCase(Locale.ROOT) + "=")) {
                complete.append(separator).append(setting.getKey()).append('=').append(setting.getValue());
                separator = '&';
            }
        }
        return complete.toString();
    }

    /** For questions that a server in good health answers at once, such as whether it lets one in. */
    static String impatient(String url) {
        return limitsSilence(url) ? url : url + (url.indexOf('?') < 0 ? '?' : '&') + SILENCE + "=" + PATIENCE_MILLIS;
    }

    /** Whether the person who wrote the address has said how long an answer may take. */
    static boolean limitsSilence(String url) {
        return url.toLowerCase(Locale.ROOT).contains(SILENCE.toLowerCase(Locale.ROOT) + "=");
    }

    /** The address as it may be shown: without the part that can hold a password. */
    static String withoutSecrets(String url) {
        int question = url.indexOf('?');
        String address = question < 0 ? url : url.substring(0, question);
        return address.replaceFirst("//.*@", "//");
    }

    private static Map<String, String> needed() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("connectionTimeZone", "UTC");
        settings.put("forceConnectionTimeZoneToSession", "true");
        settings.put("connectionCollation", "utf8mb4_bin");
        settings.put("rewriteBatchedStatements", "true");
        settings.put("socketFactory", Wire.class.getName());
        settings.put("connectTimeout", Integer.toString(PATIENCE_MILLIS));
        // Nobody but the pool switches a connection over. Without this the driver asks the server before each change
        // whether it may write: a quarter of all that was said between them.
        settings.put("useLocalSessionState", "true");
        // The statements are the same few hundred all day; taking them apart anew each time is a sixth of the work.
        settings.put("cachePrepStmts", "true");
        settings.put("prepStmtCacheSize", "300");
        settings.put("prepStmtCacheSqlLimit", "16384");
        return settings;
    }
}
