namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>Reads Schema and CustomAttributes: custom attributes without prefix, constraints as strings.</summary>
internal static class SchemaSettings
{
    public const int MostCustom = 50;

    /// <param name="customOnly">True for AddCustomAttributes, where a standard attribute's name makes a custom one.</param>
    public static IReadOnlyList<SchemaAttribute> Read(InputReader input, string member, int most, bool customOnly)
    {
        var readers = input.Structures(member, 1, most) ?? [];
        var entries = readers.Select(reader => Entry(reader, customOnly)).ToList();
        input.ThrowIfInvalid();
        return [.. entries.Select(Attribute)];
    }

    /// <summary>Adds attributes; throws when one already exists.</summary>
    public static PoolDefinition Add(PoolDefinition pool, IReadOnlyList<SchemaAttribute> attributes)
    {
        RequireDistinct([.. pool.Schema.Select(attribute => attribute.Name), .. attributes.Select(attribute => attribute.Name)]);
        var schema = pool.Schema.Concat(attributes).ToList();
        return schema.Count(attribute => attribute.IsCustom) <= MostCustom
            ? pool with { Schema = schema }
            : throw CognitoFault.InvalidParameter(UnverifiedTexts.TooManyCustomAttributes);
    }

    private static void RequireDistinct(IReadOnlyList<string> names)
    {
        if (names.GroupBy(name => name).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.AttributeRepeated(twice.Key));
        }
    }

    private static SchemaEntry Entry(InputReader reader, bool customOnly)
    {
        // A custom name is limited to 20 characters without prefix; standard names may be longer.
        var name = reader.Required("Name", MemberRule.AttributeName);
        var standard = customOnly ? null : StandardAttributes.All.FirstOrDefault(attribute => attribute.Name == name);
        if (standard is null)
        {
            reader.Required("Name", MemberRule.CustomAttributeName);
        }
        var text = reader.Structure("StringAttributeConstraints");
        var number = reader.Structure("NumberAttributeConstraints");
        return new SchemaEntry(
            standard,
            name,
            reader.OptionalEnum("AttributeDataType", "String", "Number", "DateTime", "Boolean"),
            reader.Flag("DeveloperOnlyAttribute"),
            reader.Switch("Mutable"),
            reader.Flag("Required"),
            text?.Optional("MinLength", MemberRule.Text),
            text?.Optional("MaxLength", MemberRule.Text),
            number?.Optional("MinValue", MemberRule.Text),
            number?.Optional("MaxValue", MemberRule.Text));
    }

    private static SchemaAttribute Attribute(SchemaEntry entry) =>
        entry.Standard is { } standard ? Standard(entry, standard) : Custom(entry);

    private static SchemaAttribute Standard(SchemaEntry entry, SchemaAttribute standard)
    {
        if (entry.DeveloperOnly || (entry.Type is { } type && type != standard.Type.ToString()))
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.StandardAttributeFixed(entry.Name));
        }
        var isSub = standard.Name == StandardAttributes.Sub;
        return Limited(entry, standard with { Mutable = !isSub && (entry.Mutable ?? true), Required = isSub || entry.Required });
    }

    private static SchemaAttribute Custom(SchemaEntry entry)
    {
        if (entry.Required)
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.CustomAttributeRequired);
        }
        var type = entry.Type is { } name
            ? Enum.Parse<AttributeType>(name)
            : throw CognitoFault.InvalidParameter(CognitoTexts.AttributeTypeMissing);
        var prefix = entry.DeveloperOnly ? SchemaAttribute.DeveloperPrefix : SchemaAttribute.CustomPrefix;
        return Limited(entry, new SchemaAttribute { Name = prefix + entry.Name, Type = type, Mutable = entry.Mutable ?? true });
    }

    private static SchemaAttribute Limited(SchemaEntry entry, SchemaAttribute attribute) => attribute.Type switch
    {
        AttributeType.String => RequireOrdered(attribute with
        {
            MinLength = (int)(Limit(entry.MinLength, 0, 2048) ?? attribute.MinLength),
            MaxLength = (int)(Limit(entry.MaxLength, 0, 2048) ?? attribute.MaxLength),
        }),
        AttributeType.Number => RequireOrdered(attribute with
        {
            MinValue = Limit(entry.MinValue, long.MinValue, long.MaxValue) ?? attribute.MinValue,
            MaxValue = Limit(entry.MaxValue, long.MinValue, long.MaxValue) ?? attribute.MaxValue,
        }),
        _ => attribute,
    };

    private static SchemaAttribute RequireOrdered(SchemaAttribute attribute) =>
        attribute.MinLength <= attribute.MaxLength && !(attribute.MinValue > attribute.MaxValue)
            ? attribute
            : throw CognitoFault.InvalidParameter(UnverifiedTexts.ConstraintsContradict.With(attribute.Name));

    private static long? Limit(string? text, long smallest, long largest) =>
        text is null ? null
        : long.TryParse(
            text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number) && number >= smallest && number <= largest ? number
        : throw CognitoFault.InvalidParameter(UnverifiedTexts.ConstraintMalformed.With(text));

    private sealed record SchemaEntry(
        SchemaAttribute? Standard, string Name, string? Type, bool DeveloperOnly, bool? Mutable, bool Required,
        string? MinLength, string? MaxLength, string? MinValue, string? MaxValue);
}
