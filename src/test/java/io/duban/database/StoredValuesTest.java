package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.duban.DubanTest;
import io.duban.shared.Ids;
import io.duban.shared.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class StoredValuesTest {

    private final JdbcClient jdbc;
    private final StoredValueMapper values;
    private final HikariDataSource pool;
    private final TimeZone zone = TimeZone.getDefault();

    @Autowired
    StoredValuesTest(JdbcClient jdbc, StoredValueMapper values, HikariDataSource pool) {
        this.jdbc = jdbc;
        this.values = values;
        this.pool = pool;
    }

    @BeforeEach
    void makeATable() {
        jdbc.sql("CREATE TABLE database_stored_value (id CHAR(36) PRIMARY KEY, plain CHAR(36), text VARCHAR(200),"
                        + " moment DATETIME(3), day DATE, year INT, kind VARCHAR(20), flag BOOLEAN)"
                        + " DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin")
                .update();
    }

    @AfterEach
    void dropTheTable() {
        moveTheMachineTo(zone);
        jdbc.sql("DROP TABLE database_stored_value").update();
    }

    @Test
    void everyKindOfValueComesBackAsItWas() {
        StoredValue value = value("𠮷林省 👍 ①", "2020-01-02T03:04:05.678Z");
        values.insert(value);
        assertThat(values.find(value.id())).isEqualTo(value);
    }

    @Test
    void whatIsNotThereComesBackAsNothing() {
        StoredValue value = new StoredValue(PersonId.next(), null, null, null, null, null, null, false);
        values.insert(value);
        assertThat(values.find(value.id())).isEqualTo(value);
    }

    @Test
    void anIdIsStoredAsTheTextOfItsUuid() {
        StoredValue value = value("text", "2020-01-02T03:04:05.678Z");
        values.insert(value);
        assertThat(jdbc.sql("SELECT id FROM database_stored_value")
                        .query(String.class)
                        .single())
                .isEqualTo(value.id().toString());
    }

    /** The hours that New York's clocks skip and repeat, and an ordinary one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-03-14T02:30:00.123Z",
                "2021-03-14T07:30:00.123Z",
                "2021-11-07T05:30:00.123Z",
                "2021-11-07T06:30:00.123Z",
                "2035-07-01T16:00:00.999Z"
            })
    void momentsAreStoredInUtcWhateverTheZoneOfTheMachine(String moment) {
        moveTheMachineTo(TimeZone.getTimeZone("America/New_York"));
        StoredValue value = value("text", moment);
        values.insert(value);
        assertThat(values.find(value.id())).isEqualTo(value);
        assertThat(jdbc.sql("SELECT DATE_FORMAT(moment, '%Y-%m-%dT%T.%f') FROM database_stored_value")
                        .query(String.class)
                        .single())
                .isEqualTo(moment.replace("Z", "000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"})
    void daysStayTheSameDayWhateverTheZoneOfTheMachine(String machine) {
        moveTheMachineTo(TimeZone.getTimeZone(machine));
        StoredValue value = value("text", "2020-01-02T03:04:05.678Z");
        values.insert(value);
        assertThat(values.find(value.id()).day()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(jdbc.sql("SELECT CAST(day AS CHAR) FROM database_stored_value")
                        .query(String.class)
                        .single())
                .isEqualTo("2022-12-31");
    }

    @Test
    void everyTypedIdIsKnown() {
        assertThat(IdTypes.all()).contains(PersonId.class).allMatch(Class::isRecord);
    }

    /** A connection remembers the zone it was opened in, so the old ones have to go. */
    private void moveTheMachineTo(TimeZone other) {
        TimeZone.setDefault(other);
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    private static StoredValue value(String text, String moment) {
        return new StoredValue(
                PersonId.next(),
                Ids.next(),
                text,
                Instant.parse(moment),
                LocalDate.of(2022, 12, 31),
                Year.of(2035),
                DayOfWeek.FRIDAY,
                true);
    }
}
