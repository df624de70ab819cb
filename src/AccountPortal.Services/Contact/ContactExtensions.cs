namespace AccountPortal.Services.Contact;

internal static class ContactExtensions
{
    /// <summary>Adds email address and phone number of the signed-in user.</summary>
    public static IServiceCollection AddContact(this IServiceCollection services)
    {
        services.TryAddScoped<IContact, ContactService>();
        services.TryAddScoped<AttributeWriter>();
        return services;
    }
}
