package io.duban.organization.internal;

import io.duban.organization.Account;
import io.duban.organization.Accounts;
import io.duban.organization.HandOutPasswords;
import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisAccounts implements Accounts {

    private final AccountMapper mapper;
    private final SignInMapper attempts;
    private final PasswordLinkMapper links;

    MyBatisAccounts(AccountMapper mapper, SignInMapper attempts, PasswordLinkMapper links) {
        this.mapper = mapper;
        this.links = links;
        this.attempts = attempts;
    }

    @Override
    public Optional<Account> find(String account) {
        return Optional.ofNullable(mapper.byName(account.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    public Optional<Account> find(PersonId id) {
        return Optional.ofNullable(mapper.byId(id));
    }

    @Override
    public HandOutPasswords.Due due() {
        return mapper.countDue();
    }

    @Override
    public List<Account> due(boolean unusedToo, int limit) {
        return mapper.due(unusedToo, limit);
    }

    @Override
    public void setPassword(Account account, String hash, boolean mustChange) {
        if (mapper.setPassword(account.id(), account.version(), hash, mustChange) == 0) {
            throw new StaleAggregate(account.id());
        }
        links.end(account.id());
    }

    @Override
    public void unlock(String account) {
        attempts.forgetFailures(account);
    }
}
