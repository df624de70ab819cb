using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AccountPortal.Tests.Unit.Services.Tokens;

public sealed class TokenValidatorTests : IDisposable
{
    private readonly SessionWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Tokens_of_the_pool_are_taken()
    {
        var tokens = (await ValidateAsync()).With("refresh");
        Assert.Equal(world.Time.GetUtcNow().AddHours(1), tokens.AccessTokenExpiresAt);
        Assert.Equal(world.Time.GetUtcNow().AddHours(1), tokens.IdTokenExpiresAt);
    }

    [Theory]
    [InlineData("iss", "https://pool.test/another")]
    [InlineData("client_id", "another")]
    [InlineData("token_use", "id")]
    [InlineData("sub", "2b1e8f3a-0000-4000-8000-000000000002")]
    public Task An_access_token_with_a_wrong_claim_is_refused(string claim, string value)
    {
        var claims = world.Tokens.AccessClaims();
        claims[claim] = value;
        return RefusesAsync(access: world.Tokens.Sign(claims));
    }

    [Theory]
    [InlineData("iss", "https://pool.test/another")]
    [InlineData("aud", "another")]
    [InlineData("token_use", "access")]
    public Task An_id_token_with_a_wrong_claim_is_refused(string claim, string value)
    {
        var claims = world.Tokens.IdClaims();
        claims[claim] = value;
        return RefusesAsync(id: world.Tokens.Sign(claims));
    }

    [Theory]
    [InlineData("exp")]
    [InlineData("sub")]
    [InlineData("iss")]
    [InlineData("client_id")]
    [InlineData("token_use")]
    public Task An_access_token_without_a_claim_is_refused(string claim)
    {
        var claims = world.Tokens.AccessClaims();
        claims.Remove(claim);
        return RefusesAsync(access: world.Tokens.Sign(claims));
    }

    [Fact]
    public Task The_two_tokens_are_not_interchangeable() =>
        RefusesAsync(access: world.Tokens.Sign(world.Tokens.IdClaims()), id: world.Tokens.Sign(world.Tokens.AccessClaims()));

    [Fact]
    public async Task A_token_is_taken_up_to_a_minute_after_its_end_and_not_longer()
    {
        var access = world.Tokens.Sign(world.Tokens.AccessClaims());
        var id = world.Tokens.Sign(world.Tokens.IdClaims());

        world.Time.Advance(TimeSpan.FromMinutes(60) + TimeSpan.FromSeconds(59));
        await ValidateAsync(access, id);

        world.Time.Advance(TimeSpan.FromSeconds(1));
        await RefusesAsync(access, id);
    }

    [Fact]
    public async Task A_token_of_the_future_is_refused()
    {
        var claims = world.Tokens.AccessClaims();
        claims["nbf"] = world.Time.GetUtcNow().AddSeconds(61).ToUnixTimeSeconds();
        await RefusesAsync(access: world.Tokens.Sign(claims));
    }

    [Fact]
    public Task An_unsigned_token_is_refused() =>
        RefusesAsync(access: Forge("""{"alg":"none","kid":"key-1"}""", _ => []));

    [Fact]
    public Task A_token_signed_with_the_public_key_as_a_password_is_refused() =>
        RefusesAsync(access: Forge(
            """{"alg":"HS256","kid":"key-1"}""",
            content => HMACSHA256.HashData(Encoding.ASCII.GetBytes(world.Tokens.Key.ExportSubjectPublicKeyInfoPem()), content)));

    [Fact]
    public Task A_token_whose_signature_was_taken_off_is_refused()
    {
        var token = world.Tokens.Sign(world.Tokens.AccessClaims());
        return RefusesAsync(access: token[..(token.LastIndexOf('.') + 1)]);
    }

    [Fact]
    public Task Another_algorithm_of_the_same_key_is_refused() =>
        RefusesAsync(access: Forge(
            """{"alg":"PS256","kid":"key-1"}""",
            content => world.Tokens.Key.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)));

    [Fact]
    public async Task A_key_that_the_token_itself_names_is_not_looked_at()
    {
        using var own = RSA.Create(2048);
        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(own.ExportParameters(false)));
        var header = """{"alg":"RS256","kid":"own","jku":"https://evil.example/jwks.json","x5u":"https://evil.example/x5u","jwk":"""
            + $$$"""{"kty":"RSA","kid":"own","n":"{{{jwk.N}}}","e":"{{{jwk.E}}}"}}""";

        // The test's HTTP handler refuses every other address than the pool's key set.
        await RefusesAsync(access: Forge(header, content => own.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));
    }

    [Fact]
    public async Task The_right_key_id_on_a_foreign_signature_is_refused()
    {
        using var own = RSA.Create(2048);
        await RefusesAsync(access: Forge(
            """{"alg":"RS256","kid":"key-1"}""", content => own.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));
    }

    [Fact]
    public async Task A_flipped_bit_anywhere_is_noticed()
    {
        var token = world.Tokens.Sign(world.Tokens.AccessClaims());
        var random = new Random(4711);
        for (var i = 0; i < 200; i++)
        {
            var bytes = Encoding.ASCII.GetBytes(token);
            // The last character of a part has bits that stand for nothing.
            var at = random.Next(bytes.Length - 1);
            bytes[at] ^= (byte)(1 << random.Next(7));
            var changed = Encoding.ASCII.GetString(bytes);
            if (bytes[at] != '.' && token[at] != '.' && token[at + 1] != '.')
            {
                await RefusesAsync(access: changed);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("rubbish")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9..")]
    public Task Rubbish_is_refused(string token) => RefusesAsync(access: token);

    [Fact]
    public async Task A_new_key_of_the_pool_is_found()
    {
        await ValidateAsync();
        world.Tokens.AddKey("key-2");
        world.Time.Advance(TimeSpan.FromMinutes(1));

        await ValidateAsync(world.Tokens.Sign(world.Tokens.AccessClaims(), "key-2"), world.Tokens.Sign(world.Tokens.IdClaims(), "key-2"));

        Assert.Equal(2, world.Tokens.KeySetReads);
    }

    [Fact]
    public async Task Made_up_key_ids_read_the_key_set_once_a_minute_at_most()
    {
        await ValidateAsync();
        world.Time.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 20; i++)
        {
            await RefusesAsync(access: Forge($$"""{"alg":"RS256","kid":"made-up-{{i}}"}""", _ => new byte[256]));
        }

        Assert.Equal(2, world.Tokens.KeySetReads);
    }

    private Task<ValidatedTokens> ValidateAsync(string? access = null, string? id = null) => world.Validator.ValidateAsync(
        access ?? world.Tokens.Sign(world.Tokens.AccessClaims()), id ?? world.Tokens.Sign(world.Tokens.IdClaims()), CancellationToken.None);

    private Task<SecurityTokenException> RefusesAsync(string? access = null, string? id = null) =>
        Assert.ThrowsAnyAsync<SecurityTokenException>(() => ValidateAsync(access, id));

    private string Forge(string header, Func<byte[], byte[]> sign)
    {
        var payload = new JsonWebToken(world.Tokens.Sign(world.Tokens.AccessClaims())).EncodedPayload;
        var content = Base64UrlEncoder.Encode(header) + "." + payload;
        return content + "." + Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(content)));
    }
}
