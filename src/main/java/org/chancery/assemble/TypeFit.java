package org.chancery.assemble;

/** What: equal types, or one a generalisation of the other; less where such events come often. */
final class TypeFit implements Fit {
    private final TypeTable types;

    TypeFit(TypeTable types) {
        this.types = types;
    }

    @Override
    public double of(Reading one, Reading other) {
        return types.weight(one.claim().type(), other.claim().type())
                + Math.min(one.traits().once(), other.traits().once());
    }
}
