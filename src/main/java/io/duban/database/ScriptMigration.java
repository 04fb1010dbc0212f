package io.duban.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Creates tables from scripts that lie in a library's own jar, adapted to what Duban needs of every table. The checksum
 * is that of the adapted text, so a library whose tables changed is noticed at the next start.
 */
final class ScriptMigration implements JavaMigration {

    private final MigrationVersion version;
    private final String description;
    private final String script;

    private ScriptMigration(String version, String description, String script) {
        this.version = MigrationVersion.fromVersion(version);
        this.description = description;
        this.script = script;
    }

    /** The scripts run in the given order, as one. */
    static ScriptMigration of(String version, String description, List<String> resources, UnaryOperator<String> adapt) {
        StringBuilder script = new StringBuilder();
        for (String resource : resources) {
            script.append(adapt.apply(read(resource))).append('\n');
        }
        return new ScriptMigration(version, description, script.toString());
    }

    private static String read(String resource) {
        try {
            // Line ends differ between builds of the same library; they must not change the checksum.
            return new ClassPathResource(resource)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException("The table script " + resource + " is not on the class path", failure);
        }
    }

    @Override
    public void migrate(Context context) {
        ByteArrayResource text = new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8), description);
        new ResourceDatabasePopulator(false, false, "UTF-8", text).populate(context.getConnection());
    }

    @Override
    public MigrationVersion getVersion() {
        return version;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        checksum.update(script.getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }

    /** MySQL commits at every CREATE TABLE, whatever one asks for. */
    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
