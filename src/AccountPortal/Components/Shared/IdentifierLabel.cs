namespace AccountPortal.Components.Shared;

/// <summary>Label of the sign-in identifier: a text key of the public pages.</summary>
internal static class IdentifierLabel
{
    /// <summary>The label at sign-up, where aliases are separate fields.</summary>
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
