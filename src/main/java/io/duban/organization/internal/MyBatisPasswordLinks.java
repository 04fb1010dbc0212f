package io.duban.organization.internal;

import io.duban.organization.PasswordLink;
import io.duban.organization.PasswordLinks;
import io.duban.shared.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisPasswordLinks implements PasswordLinks {

    private final PasswordLinkMapper mapper;
    private final SignInSettings settings;

    MyBatisPasswordLinks(PasswordLinkMapper mapper, SignInSettings settings) {
        this.mapper = mapper;
        this.settings = settings;
    }

    @Override
    public LocalDate lastDay(LocalDate today) {
        return today.plusDays(settings.linkDays());
    }

    @Override
    public void put(PasswordLink link) {
        mapper.end(link.owner());
        mapper.insert(link);
    }

    @Override
    public Optional<PasswordLink> open(String digest, LocalDate today) {
        return Optional.ofNullable(mapper.open(digest, today));
    }

    @Override
    public boolean use(PasswordLink link) {
        return mapper.use(link) == 1;
    }

    @Override
    public void end(PersonId owner) {
        mapper.end(owner);
    }
}
