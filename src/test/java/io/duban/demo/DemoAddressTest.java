package io.duban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class DemoAddressTest {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void listensOnThisMachineOnlyUnlessToldOtherwise() {
        assertThat(address()).isEqualTo("127.0.0.1");
    }

    @Test
    void listensWhereItWasTold() {
        told("SERVER_ADDRESS", "0.0.0.0");
        assertThat(address()).isEqualTo("0.0.0.0");
    }

    @Test
    void leavesTheAddressAloneWithoutTheDemonstration() {
        told("DUBAN_DEMO", "false");
        assertThat(address()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost, false",
        "::1, localhost, false",
        "0.0.0.0, localhost, true",
        "::, localhost, true",
        "192.0.2.7, 192.0.2.7, true",
        "2001:db8::7, [2001:db8::7], true"
    })
    void namesAnAddressThatWorksAndSaysWhetherOthersReachIt(String address, String host, boolean open) {
        assertThat(DemoAddress.host(address)).isEqualTo(host);
        assertThat(DemoAddress.isOpen(address)).isEqualTo(open);
    }

    private void told(String variable, String value) {
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("told-systemEnvironment", Map.of(variable, value)));
    }

    private String address() {
        new DemoProfile().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("server.address");
    }
}
