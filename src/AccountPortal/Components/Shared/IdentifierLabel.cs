namespace AccountPortal.Components.Shared;

/// <summary>What a person types to sign in, in words: a key of the front door's texts.</summary>
internal static class IdentifierLabel
{
    /// <summary>The same for someone who has no account yet: aliases are fields of their own there.</summary>
    public static string ForSignUp(PoolDescription pool) => pool.UsernameIsHidden ? For(pool) : "User name";

    public static string For(PoolDescription pool)
    {
        var email = pool.UsernameIsEmail || pool.Aliases.Contains("email");
        var phone = pool.UsernameIsPhone || pool.Aliases.Contains("phone_number");
        return (email, phone, pool.UsernameIsHidden) switch
        {
            (true, true, true) => "Email or phone number",
            (true, false, true) => "Email",
            (false, true, true) => "Phone number",
            (true, true, false) => "User name, email or phone number",
            (true, false, false) => "User name or email",
            (false, true, false) => "User name or phone number",
            _ => "User name",
        };
    }
}
