package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import io.duban.shared.Actor;
import io.duban.shared.ChangedThings;
import io.duban.shared.Missing;
import io.duban.shared.PageKey;
import io.duban.shared.Paging;
import io.duban.shared.PersonId;
import io.duban.shared.Slice;
import io.duban.shared.Subject;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admins and auditors look up people. */
@Component
public class LookUpPeople {

    private static final int PAGE = 50;

    /** All about one person; {@code lockedUntil} is null unless somewhere an attempt under the account has to wait. */
    public record Sheet(
            Person person,
            List<RoleIn> roles,
            List<LookUpStandIns.Line> standIns,
            boolean mustChange,
            @Nullable Instant lockedUntil,
            @Nullable Instant lastSignIn,
            List<SignInAttempts.Failed> failedAttempts) {}

    private final Directory directory;
    private final Staff staff;
    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final Units units;
    private final LookUpStandIns standIns;
    private final Clock clock;
    private final ChangedThings changed;

    LookUpPeople(
            Directory directory,
            Staff staff,
            Accounts accounts,
            SignInAttempts attempts,
            Units units,
            LookUpStandIns standIns,
            Clock clock,
            ChangedThings changed) {
        this.directory = directory;
        this.staff = staff;
        this.accounts = accounts;
        this.attempts = attempts;
        this.units = units;
        this.standIns = standIns;
        this.clock = clock;
        this.changed = changed;
    }

    /** In pages by account, of 50 unless another size is asked for; only whoever changed since then, null for all. */
    @Transactional(readOnly = true)
    public Slice<PersonLine> list(
            PersonFilter wanted, @Nullable Instant changedSince, Paging paging, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        PersonFilter filter = changedSince == null
                ? wanted
                : wanted.among(changed.since(changedSince, Subject.Kind.PERSON).stream()
                        .map(PersonId::new)
                        .collect(toSet()));
        String from = PageKey.read(paging.after(), 1, parts -> known(parts[0]));
        return paging.slice(directory.people(filter, from, paging.sizeOr(PAGE) + 1), PAGE, PersonLine::account);
    }

    private String known(String account) {
        return accounts.find(account)
                .map(Account::account)
                .filter(account::equals)
                .orElseThrow(PageKey::unknown);
    }

    @Transactional(readOnly = true)
    public Sheet sheet(PersonId id, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        Account account = accounts.find(id).orElseThrow(() -> new Missing(id));
        Person person = staff.get(id);
        Instant locked = account.lockedUntil();
        boolean isLocked = locked != null && locked.isAfter(clock.instant());
        return new Sheet(
                person,
                roles(person),
                standIns.of(id),
                account.mustChange(),
                isLocked ? locked : null,
                directory.lastSignIn(id).orElse(null),
                attempts.failures(account.account()));
    }

    private List<RoleIn> roles(Person person) {
        Set<UnitId> ids = person.grants().stream().map(grant -> grant.unit()).collect(toSet());
        Map<UnitId, String> names = units.names(ids);
        return person.grants().stream()
                .map(grant -> new RoleIn(grant.unit(), names.getOrDefault(grant.unit(), ""), grant.role()))
                .sorted(comparing(RoleIn::unitName).thenComparing(RoleIn::role))
                .toList();
    }
}
