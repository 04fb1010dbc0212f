package io.duban.organization.internal;

import io.duban.organization.ProgramToken;
import io.duban.organization.ProgramTokenId;
import io.duban.organization.ProgramTokens;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisProgramTokens implements ProgramTokens {

    private final ProgramTokenMapper mapper;

    MyBatisProgramTokens(ProgramTokenMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<ProgramToken> lockedOf(PersonId owner) {
        if (mapper.lock(owner) == null) {
            throw new Missing(owner);
        }
        return mapper.of(owner);
    }

    @Override
    public List<ProgramToken> of(PersonId owner) {
        return mapper.of(owner);
    }

    @Override
    public ProgramToken get(ProgramTokenId id, PersonId owner) {
        return Optional.ofNullable(mapper.byId(id, owner)).orElseThrow(() -> new Missing(id));
    }

    @Override
    public Optional<ProgramToken> byDigest(String digest) {
        return Optional.ofNullable(mapper.byDigest(digest));
    }

    @Override
    public void add(ProgramToken token, String digest) {
        mapper.insert(token, digest);
    }

    @Override
    public void revoke(ProgramToken token, Instant at) {
        if (mapper.revoke(token.id(), token.version(), at) == 0) {
            throw new StaleAggregate(token.id());
        }
    }

    @Override
    public void used(ProgramToken token, LocalDate on) {
        mapper.used(token.id(), on);
    }
}
