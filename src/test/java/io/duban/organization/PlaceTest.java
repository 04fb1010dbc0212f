package io.duban.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2:ffff::1, 2001:db8:1:2::/64",
        "::1, 0:0:0:0::/64",
        "fe80::1%eth0, fe80:0:0:0::/64"
    })
    void countsAnIpv6HouseholdAsOne(String address, String network) {
        assertThat(SignInPlace.of(address, null).network()).isEqualTo(network);
    }

    @Test
    void keepsOnlyTheFingerprintOfABrowsersSecret() {
        assertThat(SignInPlace.of("192.0.2.7", "secret").device())
                .startsWith("device:")
                .hasSize(71)
                .doesNotContain("secret");
    }
}
