package io.duban.organization.internal;

import io.duban.organization.StartOrganization;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** On the first start of all there is nobody yet: makes the first admin, and shows the password on the console. */
@Component
@Profile("!demo & !simulation")
class FirstAdmin implements ApplicationRunner {

    private final StartOrganization start;

    FirstAdmin(StartOrganization start) {
        this.start = start;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        password().ifPresent(FirstAdmin::show);
    }

    private Optional<String> password() {
        try {
            return start.start();
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            return Optional.empty();
        }
    }

    // To the console and not to the log: logs are kept, copied and read by others.
    private static void show(String password) {
        System.out.printf(
                "%n    第一个账号 / First account: %s%n    一次性密码 / One-time password: %s%n%n",
                StartOrganization.ACCOUNT, password);
    }
}
