package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConnectionUrlTest {

    @Test
    void addsWhatDubanReliesOn() {
        assertThat(ConnectionUrl.complete("jdbc:mysql://host:3306/duban"))
                .startsWith("jdbc:mysql://host:3306/duban?")
                .contains("connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true")
                .contains("&rewriteBatchedStatements=true");
    }

    @Test
    void leavesWhatSomebodyChoseAlone() {
        assertThat(ConnectionUrl.complete("jdbc:mysql://host/duban?ConnectTimeout=1&sslMode=REQUIRED"))
                .startsWith("jdbc:mysql://host/duban?ConnectTimeout=1&sslMode=REQUIRED&connectionTimeZone=UTC")
                .doesNotContain("connectTimeout");
    }

    @Test
    void refusesAnAddressForAnotherDriver() {
        assertThatThrownBy(() -> ConnectionUrl.complete("jdbc:mariadb://me:secret@host/duban?password=secret"))
                .isInstanceOfSatisfying(DatabaseRefused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("database.refused.address");
                    assertThat(refused).hasMessageNotContaining("secret");
                });
    }
}
