package io.duban.web.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ProxyHeadersTest {

    private static final String PROXY = "10.0.0.7";

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void believesNobodyWhoIsNotNamed() throws Exception {
        request.setRemoteAddr("192.0.2.1");
        lie();
        HttpServletRequest seen = seen("10.0.0.0/8");
        assertThat(seen.getRemoteAddr()).isEqualTo("192.0.2.1");
        assertThat(seen.isSecure()).isFalse();
        assertThat(seen.getScheme()).isEqualTo("http");
        assertThat(seen.getHeader("X-Forwarded-For")).isNull();
        assertThat(seen.getHeaders("forwarded").hasMoreElements()).isFalse();
        assertThat(Collections.list(seen.getHeaderNames())).noneMatch(ForwardedRequest::isForwarding);
    }

    @Test
    void takesClientAndSchemeFromANamedProxyButNeverTheHost() throws Exception {
        request.setRemoteAddr(PROXY);
        request.setServerName("duban.example");
        lie();
        HttpServletRequest seen = seen("10.0.0.0/8", "2001:db8::/32");
        assertThat(seen.getRemoteAddr()).isEqualTo("203.0.113.9");
        assertThat(seen.isSecure()).isTrue();
        assertThat(seen.getScheme()).isEqualTo("https");
        assertThat(seen.getServerName()).isEqualTo("duban.example");
        assertThat(seen.getHeader("X-Forwarded-Host")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1.1.1, 203.0.113.9 | 203.0.113.9",
                "1.1.1.1, 203.0.113.9, 10.9.9.9 | 203.0.113.9",
                "203.0.113.9:51000 | 203.0.113.9",
                "[2001:db8:1::5]:443 | 2001:db8:1:0:0:0:0:5",
                "10.1.1.1 | 10.1.1.1",
                "203.0.113.9, unknown | 10.0.0.7",
                "203.0.113.9, example.org | 10.0.0.7",
                "203.0.113.9, 999.1.1.1 | 10.0.0.7",
                " , , | 10.0.0.7",
            })
    void takesTheLastAddressThatIsNoProxyOfOurs(String header, String client) throws Exception {
        request.setRemoteAddr(PROXY);
        request.addHeader("X-Forwarded-For", header);
        assertThat(seen("10.0.0.0/8").getRemoteAddr()).isEqualTo(client);
    }

    @Test
    void readsTheStandardHeaderToo() throws Exception {
        request.setRemoteAddr(PROXY);
        request.addHeader(
                "Forwarded", "for=1.1.1.1;proto=http, for=\"[2001:db8::9]:5000\";proto=https;host=evil.example");
        HttpServletRequest seen = seen(PROXY);
        assertThat(seen.getRemoteAddr()).isEqualTo("2001:db8:0:0:0:0:0:9");
        assertThat(seen.isSecure()).isTrue();
    }

    @Test
    void refusesToStartWithWhatIsNoAddress() {
        assertThatThrownBy(() -> new Proxies(List.of("10.0.0.0/99")))
                .hasMessageContaining("DUBAN_PROXIES")
                .hasMessageContaining("10.0.0.0/99");
    }

    private void lie() {
        request.addHeader("X-Forwarded-For", "198.51.100.1, 203.0.113.9");
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "evil.example");
        request.addHeader("Forwarded", "for=198.51.100.1");
    }

    private HttpServletRequest seen(String... named) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        new ProxyHeaders(new Proxies(List.of(named))).doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }
}
